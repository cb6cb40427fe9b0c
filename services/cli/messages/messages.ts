import type { FileProblem } from '../../../core/importing/file-problem.ts';
import type { PackRefusal } from '../../../core/pack/refusal.ts';
import type { ReadJsonProblem } from '../../files/read-json.ts';

/** What the command line says to people. */
export type Messages = {
  usage: string;
  unknownCommand: (name: string) => string;
  wrongCount: (wanted: number, given: number) => string;
  cantRead: (file: string, problem: ReadJsonProblem) => string;
  noArticle: (file: string, problem: FileProblem) => string;
  unknownEncoding: (name: string) => string;
  noLesson: (name: string) => string;
  badPlace: (file: string, path: string, detail: string) => string;
  markOutside: (file: string, index: number) => string;
  notAnchored: (file: string, path: string, exact: string, found: number) => string;
  noPack: (file: string, refusal: PackRefusal) => string;
  notEmpty: (folder: string) => string;
  cantWrite: (file: string, detail: string) => string;
  notPort: (port: string) => string;
  notBuilt: (folder: string) => string;
  noDataFolder: (folder: string, detail: string) => string;
  portTaken: (port: number) => string;
  portForbidden: (port: number) => string;
  serving: string;
  noBrowser: string;
  fault: (detail: string) => string;
};
