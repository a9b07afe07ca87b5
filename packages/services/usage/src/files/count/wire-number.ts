/** A JSON number where that keeps every digit, else the text. @param text a plain decimal */
export const wireNumber = (text: string): number | string => (String(Number(text)) === text ? Number(text) : text);
