import { closedList } from './code-list.ts';

export const nameType = closedList('name-type', 'What sort of name it is.', 'nutgraf', {
  official: { title: 'Official name', description: 'The name in law or in a register, in full; not the one that people use every day.' },
  short: {
    title: 'Short name',
    description: 'The shorter form that is used in running text, such as Norinco; letters that stand for words are an acronym.',
  },
  alias: {
    title: 'Alias',
    description: 'Another name by which the same entity is known; a list calls it weak where its quality is low.',
    source: 'FollowTheMoney',
  },
  former: { title: 'Former name', description: 'A name that was used earlier and has been given up.', source: 'BODS 0.4' },
  birth: { title: 'Birth name', description: 'The name given at birth, where another one took its place later.', source: 'BODS 0.4' },
  transliteration: {
    title: 'Transliteration',
    description: 'The name in the letters of another script, by its sound or its spelling; not a translation of its meaning.',
    source: 'BODS 0.4',
  },
  translation: {
    title: 'Translation',
    description: 'The name by its meaning in another language; not its sound in other letters.',
    source: 'BODS 0.4',
  },
  'nom-de-guerre': { title: 'Nom de guerre', description: 'A name taken for fighting, clandestine or political work.' },
  acronym: { title: 'Acronym', description: 'A name made of the first letters or parts of the words of another name, such as ECOWAS.' },
  misspelling: { title: 'Misspelling', description: 'A wrong spelling that occurs in a source and is kept so that it can be found.' },
});
