import { closedList } from './code-list.ts';

export const placePrecision = closedList(
  'place-precision',
  'How exactly the point of a place is known: what the point stands for.',
  'nutgraf; after the resolutions of PLOVER and ACLED',
  {
    exact: { title: 'Exact', description: 'The point is the very spot, to some tens of metres.' },
    site: { title: 'Site', description: 'The point stands for a site or a facility, and the spot may be anywhere in it.' },
    city: { title: 'City', description: 'The point stands for a city, a town or a village, and the spot may be anywhere in or near it.' },
    admin2: { title: 'Second-level division', description: 'The point stands for a district or the like, usually its centre or its seat.' },
    admin1: { title: 'First-level division', description: 'The point stands for a province or the like, usually its centre or its seat.' },
    country: { title: 'Country', description: 'The point stands for a whole country, usually its centre or its capital.' },
    region: { title: 'Region', description: 'The point stands for an area that may span several countries or parts of them.' },
  },
);
