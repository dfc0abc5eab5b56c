import { type Organization, organizationId } from 'nutgraf';

/** An authority of the United States that imposes sanctions or publishes them. */
export function usAuthority(name: string, acronym?: string): Organization {
  return {
    kind: 'organization',
    id: organizationId(name),
    names: [{ text: name }, ...(acronym === undefined ? [] : [{ text: acronym, type: 'acronym' as const }])],
    type: 'public-body',
    jurisdiction: 'US',
  };
}

/** The Office of Foreign Assets Control, whose entries stand in lists of its own and in those that gather others. */
export const ofacAuthority: Organization = usAuthority('Office of Foreign Assets Control', 'OFAC');
