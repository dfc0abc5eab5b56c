import { form } from './bound.ts';
import { named } from './define.ts';

const language = '[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}';
const script = '(?:-[A-Za-z]{4})?';
const region = '(?:-(?:[A-Za-z]{2}|[0-9]{3}))?';
const variants = '(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*';
const extensions = '(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*';
const privateUse = '[xX](?:-[A-Za-z0-9]{1,8})+';

export const LanguageTagSchema = named(
  'LanguageTag',
  'A language, a well-formed BCP 47 tag such as `en`, `fr-ML` or `zh-Hant`. Absent where the source does not say: never guessed.',
  form(
    'languageTag',
    new RegExp(`^(?:${language}${script}${region}${variants}${extensions}(?:-${privateUse})?|${privateUse})$`, 'u'),
    'a BCP 47 language tag such as en, fr-ML or zh-Hant',
  ),
  'Write the code of the language, not its name: en for English; leave it out where it is not known',
);
