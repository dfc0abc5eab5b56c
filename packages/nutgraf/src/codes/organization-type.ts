import { closedList } from './code-list.ts';

export const organizationType = closedList('organization-type', 'What sort of body an organization is.', 'nutgraf', {
  company: {
    title: 'Company',
    description: 'It does business, whoever owns it: a state-owned company too, which `ownership` tells.',
    source: 'FollowTheMoney',
  },
  'public-body': {
    title: 'Public body',
    description: 'An authority, a ministry, an agency or a court, part of a state; not the government as a whole.',
    source: 'FollowTheMoney',
  },
  'armed-force': { title: 'Armed force', description: 'Military, gendarmerie or police of a state, or a part of them.' },
  'armed-group': {
    title: 'Armed group',
    description: 'It is armed, organized and no force of a state: rebels, militias, jihadists; a private military company is a company.',
  },
  'political-party': { title: 'Political party', description: 'A party or a movement that seeks political office.' },
  media: { title: 'News medium', description: 'An outlet, a news agency or a broadcaster, also where a company or a state owns it.' },
  ngo: {
    title: 'Non-governmental organization',
    description: 'An association, a charity or a foundation that is neither a part of a state nor made for profit.',
  },
  university: { title: 'University', description: 'A university, an academy or a research institute, public or private.' },
  other: { title: 'Other', description: 'Another named body, which `classification` or the description tells.' },
});
