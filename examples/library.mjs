// node examples/library.mjs [folder of articles], after `npm run build`
import { fileURLToPath } from 'node:url';
import { openCoverage, quotedText, whyThisSpeaker } from 'clippings';

const folder = process.argv[2] ?? fileURLToPath(new URL('../seeds', import.meta.url));
const coverage = await openCoverage(folder);

for (const person of coverage.people('').slice(0, 3)) {
  console.log(`${person.name}: ${person.by.length} quotations`);
  for (const quotation of person.by) {
    const { article, paragraph } = quotation;
    console.log(`  “${quotedText(quotation)}” (${article.id}, ¶ ${paragraph}: ${whyThisSpeaker(quotation)})`);
  }
}
