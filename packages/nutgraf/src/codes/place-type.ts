import { closedList } from './code-list.ts';

export const placeType = closedList('place-type', 'What sort of place it is.', 'nutgraf', {
  country: { title: 'Country', description: 'The land of a country; the state, which can sign and speak, is an actor.' },
  admin1: { title: 'First-level division', description: 'The first level below a country, such as a region, a state or a province.' },
  admin2: { title: 'Second-level division', description: 'The second level below a country, such as a district, a county or a cercle.' },
  city: { title: 'City', description: 'A city, a town or a village.' },
  site: { title: 'Site', description: 'One spot or area of ground, such as a camp, a square, a battlefield or a border post.' },
  facility: {
    title: 'Facility',
    description: 'Buildings with a purpose as the place of something, such as a palace, an airport or a plant; what is owned is an asset.',
  },
  region: { title: 'Region', description: 'An area that borders of states or divisions do not make, such as the Sahel.' },
  water: { title: 'Water', description: 'A sea, a strait, a river or a lake.' },
});
