/** Where a value stands: its key in the object or list above it. */
export interface Spot {
  above: Spot | undefined;
  key: string;
}

/** A text in a value: what it is, and where it stands. */
export interface TextIn {
  text: string;
  spot: Spot;
}

/** Every text in an object, to any depth. It takes no stack, however deep the object is. */
export function* textsIn(object: object): Generator<TextIn, void> {
  const open: { value: object; spot: Spot | undefined }[] = [{ value: object, spot: undefined }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, spot: above } = next;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string') yield { text: inner, spot: { above, key } };
      else if (typeof inner === 'object' && inner !== null) open.push({ value: inner, spot: { above, key } });
    }
  }
}

/** The path to a spot. */
export function pathOf(spot: Spot | undefined): string[] {
  const path: string[] = [];
  for (let at = spot; at !== undefined; at = at.above) path.push(at.key);
  return path.reverse();
}
