import { installLesson } from '../../../../services/packs/install-lesson.ts';
import { smallLesson } from '../small-lesson.ts';

/** Installs one lesson over and over, each time with more minutes, until it is killed; says which are installed. */
const [folder = ''] = process.argv.slice(2);
for (let minutes = 1; ; minutes++) {
  installLesson({ ...smallLesson(), minutes }, folder);
  process.stdout.write(`${minutes}\n`);
}
