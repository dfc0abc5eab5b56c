import { closedList } from './code-list.ts';

export const digitalSourceType = closedList(
  'digital-source-type',
  'How a piece of content came to be in digital form, and what part machines had in it.',
  'IPTC digital source type',
  {
    digitalCapture: { title: 'Digital capture', description: 'Taken from real life by a digital camera or recorder.' },
    computationalCapture: {
      title: 'Computational capture',
      description: 'Several frames of real life, merged by the device into one without generative AI, as HDR does.',
    },
    negativeFilm: { title: 'Negative film', description: 'Digitised from a negative.' },
    positiveFilm: { title: 'Positive film', description: 'Digitised from a slide or another positive transparency.' },
    print: { title: 'Print', description: 'Digitised from an opaque original, such as a printed photograph or a page.' },
    humanEdits: { title: 'Human edits', description: 'Changed, corrected or enhanced by people with tools that are not generative.' },
    minorHumanEdits: {
      title: 'Minor human edits (retired)',
      description: 'Touched up a little by people; the owner of the list retired it in 2024 for humanEdits.',
    },
    algorithmicallyEnhanced: {
      title: 'Altered by algorithm',
      description: 'Corrected by an algorithm, such as sharpened or freed of noise, without generative AI.',
    },
    digitalCreation: { title: 'Digital creation', description: 'Made by people on a computer with tools that are not generative.' },
    digitalArt: {
      title: 'Digital art (retired)',
      description: 'Drawn by people on a computer; the owner of the list retired it in 2024 for digitalCreation.',
    },
    dataDrivenMedia: {
      title: 'Data-driven media',
      description: 'Data shown or told by a program that people wrote, such as a weather report made from readings.',
    },
    trainedAlgorithmicMedia: {
      title: 'Made by generative AI',
      description: 'Made by a model that was trained on existing content, out of a prompt or other input.',
    },
    compositeWithTrainedAlgorithmicMedia: {
      title: 'Edited with generative AI',
      description: 'An existing piece that a generative model has filled in, extended or changed in part.',
    },
    algorithmicMedia: {
      title: 'Made by algorithm',
      description: 'Made by an algorithm alone, such as a fractal, without a model trained on existing content.',
    },
    screenCapture: { title: 'Screen capture', description: 'Taken from the screen of a computer or a phone.' },
    virtualRecording: {
      title: 'Virtual recording',
      description: 'A live recording of a virtual event, with parts that are captured, generated or both.',
    },
    composite: { title: 'Composite', description: 'Put together from several elements; whether any is generated is left open.' },
    compositeCapture: {
      title: 'Composite of captures',
      description: 'Put together from several elements, all of them taken from real life.',
    },
    compositeSynthetic: {
      title: 'Composite with generated parts',
      description: 'Put together from several elements, one of them at least made by generative AI.',
    },
    softwareImage: {
      title: 'Software image (retired)',
      description: 'Made with software in some way; the owner of the list retired it in 2022 for more exact codes.',
    },
  },
);
