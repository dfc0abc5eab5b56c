import type { versions } from './foreign.ts';

const context =
  /"@context"\s{0,10}:\s{0,10}(?:\[\s{0,10})?(?:\{\s{0,10}"[\w@]{1,40}"\s{0,10}:\s{0,10})?"(?:https?:\/\/)?(?:www\.)?schema\.org(?![\w.-])/u;
const block = /<script\b[^>]{0,1000}?\btype\s{0,4}=\s{0,4}["']?application\/ld\+json\b/iu;

/**
 * The form of a file: `html` for a page with blocks of JSON-LD, `json-ld` for JSON whose context is schema.org. Other JSON that has types and no
 * context is none of either.
 */
export function detectVersion(head: string): (typeof versions)[number] | undefined {
  const text = head.replace(/^\ufeff/u, '').trimStart();
  if (text.startsWith('<') && block.test(text)) return 'html';
  const isJson =
    /^[{[]/u.test(text) || text.startsWith('<![CDATA[') || text.startsWith('//') || text.startsWith('/*') || text.startsWith('<!--');
  return isJson && context.test(text.replaceAll('\\/', '/')) ? 'json-ld' : undefined;
}
