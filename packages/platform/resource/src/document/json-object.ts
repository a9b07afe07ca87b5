/** What a resource or a part of it says, by the names of its attributes. */
export type Attributes = Readonly<Record<string, unknown>>;

/** Whether a value is an object as JSON has it, and no array. */
export const isJsonObject = (value: unknown): value is Attributes => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is an object or an array as JSON has them: what holds other values by names or places. */
export const hasParts = (value: unknown): value is Attributes => typeof value === 'object' && value !== null;
