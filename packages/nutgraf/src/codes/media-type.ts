import { closedList } from './code-list.ts';

export const mediaType = closedList('media-type', 'The form of a piece of media.', 'IPTC ninjs', {
  image: {
    title: 'Image',
    description: 'A still picture, whether photographed, drawn or made by a model; a chart or a map is a graphic.',
    source: 'schema.org',
  },
  video: { title: 'Video', description: 'Moving pictures, with or without sound.' },
  audio: { title: 'Audio', description: 'Sound alone.' },
  graphic: { title: 'Graphic', description: 'A chart, a map, a diagram or other drawing that shows information.' },
  document: { title: 'Document', description: 'A file to be read, such as the scan or the text of a treaty.', source: 'schema.org' },
});
