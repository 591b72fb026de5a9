import type { PageChoice } from '../../page-protocol.js';
import { type Draft, pickInto, startDraft } from '../composer/draft.js';
import { isAutocompleted } from '../composer/values.js';
import type { CommandEntry } from '../state/commands.js';

/** A command to try, as a draft; and the option, if any, that the bot itself is to be asked an example for. */
export interface Trial {
  readonly draft: Draft;
  readonly example: string | null;
}

/** Three commands as drafts to try: the first that take options, where there are so many. */
export function trials(entries: readonly CommandEntry[]): Trial[] {
  const some = entries.filter(({ options }) => options.length > 0);
  return (some.length < 3 ? entries : some).slice(0, 3).map((entry) => {
    const draft = startDraft(entry);
    const example = draft.fields.find(({ option }) => isAutocompleted(option));
    return { draft, example: example?.option.name ?? null };
  });
}

/** The trial with the first of the choices that the bot offers. */
export function withExample({ draft, example }: Trial, choices: readonly PageChoice[]): Draft {
  const [first] = choices;
  return example !== null && first ? pickInto(draft, example, first) : draft;
}
