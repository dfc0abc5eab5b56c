import type { DocPage } from './content.ts';
import type { Dictionary } from './dictionary.ts';
import { codeListPage } from './page/code-list.ts';
import { formatPage } from './page/format.ts';
import { homePage } from './page/home.ts';
import { issuePage } from './page/issue.ts';
import { kindPage } from './page/kind.ts';
import { typePage } from './page/type.ts';
import { referencesOf } from './reference.ts';

/** Every page of a dictionary, the first one first. */
export function pagesOf(dictionary: Dictionary): DocPage[] {
  const { types, kinds, lists, issues, formats, paths } = dictionary;
  const references = referencesOf(types, kinds);
  const pages = [
    ...kinds.map((kind) => kindPage(kind, references, dictionary)),
    ...formats.map(formatPage),
    ...Object.keys(types)
      .filter((name) => paths.get(name)?.startsWith('type/'))
      .map((name) => typePage(name, dictionary)),
    ...lists.map((list) => codeListPage(list, dictionary)),
    ...issues.map(issuePage),
  ];
  return [homePage(pages, references, dictionary), ...pages];
}
