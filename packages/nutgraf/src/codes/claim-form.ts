import { closedList } from './code-list.ts';

export const claimForm = closedList('claim-form', 'In what form the source gives a claim.', 'nutgraf', {
  'direct-quote': { title: 'Direct quote', description: 'One or more whole sentences of the speaker in quotation marks.' },
  'partial-quote': {
    title: 'Partial quote',
    description: 'Some words of the speaker in quotation marks within a sentence of the article.',
  },
  paraphrase: { title: 'Paraphrase', description: 'Words of a speaker told in the words of the article, without quotation marks.' },
  narration: { title: 'Narration', description: 'Told by the article in its own voice, without a speaker.' },
  headline: { title: 'Headline', description: 'Said by a headline, which may go further than the text below it.' },
  caption: { title: 'Caption', description: 'Said by the caption of a picture or of other media.' },
  document: { title: 'Document', description: 'A passage of a document, such as an article of a treaty or a ruling.' },
  data: { title: 'Data', description: 'An entry of a list or a row of a data set.' },
});
