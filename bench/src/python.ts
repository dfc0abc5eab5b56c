/**
 * The text of a JSON value as the module of Python writes it where nobody says otherwise: a space after each comma and colon, and every
 * character beyond ASCII escaped. Much NDJSON is of this form.
 */
export function asPython(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asPython).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, inner]) => `${asPython(key)}: ${asPython(inner)}`)
      .join(', ')}}`;
  }
  const text = JSON.stringify(value);
  return typeof value === 'string' ? text.replace(/[^ -~]/gu, escapeOf) : text;
}

function escapeOf(character: string): string {
  return Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}
