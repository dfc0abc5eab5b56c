import { closedList } from './code-list.ts';

export const gender = closedList('gender', 'The gender of a person as a source states it, never guessed from a name.', 'FollowTheMoney', {
  male: { title: 'Male', description: 'The source states that the person is a man.' },
  female: { title: 'Female', description: 'The source states that the person is a woman.' },
  other: { title: 'Other', description: 'The source states another gender; where it states none, the property is left out.' },
});
