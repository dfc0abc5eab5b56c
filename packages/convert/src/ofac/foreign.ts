/** The columns of the four CSV files of a list, which come without a header. Their names are those of OFAC's description of the files. */
export const columns = {
  prim: [
    'ent_num',
    'SDN_Name',
    'SDN_Type',
    'Program',
    'Title',
    'Call_Sign',
    'Vess_type',
    'Tonnage',
    'GRT',
    'Vess_flag',
    'Vess_owner',
    'Remarks',
  ],
  alt: ['ent_num', 'alt_num', 'alt_type', 'alt_name', 'alt_remarks'],
  add: ['ent_num', 'add_num', 'Address', 'City_State_Province_Postal_Code', 'Country', 'Add_remarks'],
  comments: ['ent_num', 'Remarks'],
} as const;

/** Which of the CSV files one is: the entries, their other names, their addresses, the rest of remarks that are too long for a cell. */
export type Form = keyof typeof columns;

/** What stands in a cell that says nothing, with or without a blank behind it. */
export const nothing = '-0-';

/** Where the remarks of an entry are cut; what follows stands in the file of comments. */
export const longestRemarks = 1000;

/** The elements of the list's XML that hold a list, and those that this holds. */
export const lists = {
  programList: 'program',
  idList: 'id',
  akaList: 'aka',
  addressList: 'address',
  nationalityList: 'nationality',
  citizenshipList: 'citizenship',
  dateOfBirthList: 'dateOfBirthItem',
  placeOfBirthList: 'placeOfBirthItem',
} as const;

/** The lists of OFAC, by the word for them in ids. */
export const listTitles = {
  sdn: 'OFAC Specially Designated Nationals and Blocked Persons List',
  consolidated: 'OFAC Consolidated Sanctions List (non-SDN)',
} as const;

export type ListKey = keyof typeof listTitles;

/** Programs whose targets are not blocked, and that therefore stand on the consolidated list. */
export const notBlocked = /^(?:NS-|CMIC|561|13599|CAPTA|FSE-|HIFPAA|MBS|UKRAINE-EO13662)/u;
