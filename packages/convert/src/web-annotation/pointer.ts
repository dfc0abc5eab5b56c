/** The standard that a fragment conforms to which is a JSON Pointer into the record of an article. */
export const pointerStandard = 'http://tools.ietf.org/rfc/rfc6901';
