const digits = 10;

/** Records of a file ascend by their id, in the order of the file. @param place of the entry in the file, from 0 */
export const recordId = (file: string, place: number): string => `${file}-${String(place).padStart(digits, '0')}`;

/** The file that a record came with, if it came with one. */
export const fileOf = (recordId: string): string => recordId.slice(0, -digits - 1);
