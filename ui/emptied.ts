/**
 * What stands in a field once its words were kept: nothing, unless something else was typed meanwhile.
 * @example setWords(emptied('Two')) // leaves 'Three' that was typed while 'Two' was being saved
 */
export const emptied = (kept: string) => (now: string): string => (now === kept ? '' : now)
