/** The words of a list that is written as text, parted by spaces and lines. */
export const splitWords = (text: string): readonly string[] => text.trim().split(/\s+/);
