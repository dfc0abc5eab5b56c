/** Words to make texts and names of, in several scripts, so that no run of bytes is of one sort. */
export const words = {
  Latn: 'agreement border council delivery élection frontière général ministère négociation président río señal straße tropa übereinkunft zone',
  Cyrl: 'встреча граница договор министр переговоры поставка совет соглашение',
  Arab: 'اتفاق اجتماع حدود حكومة مجلس وزير',
  Hans: '会议 合作 国防 协议 政府 部长',
  Deva: 'बैठक मंत्री समझौता सरकार',
} as const satisfies Record<string, string>;

/** How often a script comes: most texts of feeds are in Latin letters. */
export const scripts = [
  'Latn',
  'Latn',
  'Latn',
  'Latn',
  'Latn',
  'Latn',
  'Cyrl',
  'Arab',
  'Hans',
  'Deva',
] as const satisfies (keyof typeof words)[];
