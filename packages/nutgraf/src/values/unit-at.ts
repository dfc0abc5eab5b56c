/**
 * The UTF-16 unit of a text at an offset, as `charCodeAt` gives it. A call of the method looks it up on each text: after texts of more than
 * four inner forms (joined, cut, internal, of one or two bytes) an engine gives up on remembering where it is, and a loop over the
 * characters takes several times as long.
 */
export const unitAt: (text: string, at: number) => number = Function.prototype.call.bind(String.prototype.charCodeAt);
