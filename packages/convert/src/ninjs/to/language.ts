import type { Entity, JsonPointer } from 'nutgraf';
import type { Losses } from '../../losses.ts';
import { readLanguage } from '../../repair/language.ts';

/** A text of an entity, with its language where it is known. */
interface Told {
  text: string;
  lang?: string | undefined;
}

/** The language of a document, which ninjs tells once for all its texts. */
export class Language {
  readonly tag: string | undefined;
  readonly #entity: Entity;
  readonly #losses: Losses;

  /** @param texts those that count, the weightiest first: the first language that one of them tells is the document's. */
  constructor(entity: Entity, texts: readonly (Told | undefined)[], losses: Losses) {
    const tag = texts.find((text) => text?.lang !== undefined)?.lang;
    this.tag = tag !== undefined && readLanguage(tag) === tag ? tag : undefined;
    this.#entity = entity;
    this.#losses = losses;
  }

  /**
   * Whether a text can stand in the document. One in another language cannot, since it would be taken for this one; one whose language is
   * not known is noted to be taken for it.
   */
  takes({ lang }: Told, pointer: JsonPointer): boolean {
    if (this.tag !== undefined && lang !== undefined && lang !== this.tag) {
      this.#losses.drop(this.#entity, pointer, 'a document of ninjs is in one language, and it is in another');
      return false;
    }
    if (lang === this.tag) return true;
    if (lang === undefined) this.#losses.narrow(this.#entity, `${pointer}/lang`, 'is not known, and becomes that of the document');
    else this.#losses.drop(this.#entity, `${pointer}/lang`, 'it is no tag of a language that can be read again');
    return true;
  }
}
