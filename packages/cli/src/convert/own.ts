import { specVersion } from 'nutgraf';

/** The format of the model itself, beside the foreign ones. */
export interface OwnFormat {
  of: 'own';
  name: string;
  title: string;
  versions: readonly string[];
}

export const own: OwnFormat = { of: 'own', name: 'nutgraf', title: 'Stories and entities of the model itself', versions: [specVersion] };
