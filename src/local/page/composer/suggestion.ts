import type { PageChoice } from '../../page-protocol.js';
import type { CommandEntry, ValueOption } from '../state/commands.js';

/** One line of the list above the composer. */
export type Suggestion =
  | { kind: 'command'; entry: CommandEntry }
  | { kind: 'option'; option: ValueOption }
  | { kind: 'choice'; choice: PageChoice };
