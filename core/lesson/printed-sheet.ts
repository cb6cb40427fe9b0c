import * as z from 'zod';

/** What a lesson can be printed as: the sheet that learners write on, and the one with the expert's marks and the answers. */
export const PRINTED_SHEETS = ['worksheet', 'answer-key'] as const;
export const printedSheetSchema = z.enum(PRINTED_SHEETS);
export type PrintedSheet = z.infer<typeof printedSheetSchema>;
