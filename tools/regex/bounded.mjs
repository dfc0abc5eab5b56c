/**
 * Expressions that no automaton proves linear: why not, and the longest text that each is given. Within that bound the search for an
 * attack must find none that takes long.
 */
export const bounded = [];
