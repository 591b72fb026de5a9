/** One thing wrong with a request's body, and where in the body it is. */
export interface FormError {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/**
 * An answer by which Discord refuses a request.
 * Codes: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
 */
export class DiscordError extends Error {
  readonly status: 400 | 401 | 403 | 404 | 405 | 413 | 500 | 501;
  readonly code: number;
  readonly form: readonly FormError[];

  constructor(
    status: DiscordError['status'],
    code: number,
    message: string,
    form: readonly FormError[] = [],
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.form = form;
  }

  /** The JSON that Discord sends for it. */
  body(): { message: string; code: number; errors?: ErrorTree } {
    const body = { message: this.message, code: this.code };
    return this.form.length === 0 ? body : { ...body, errors: errorTree(this.form) };
  }
}

export const unauthorized = () => new DiscordError(401, 0, '401: Unauthorized');
export const notFound = () => new DiscordError(404, 0, '404: Not Found');
export const unknownChannel = () => new DiscordError(404, 10003, 'Unknown Channel');
export const unknownGuild = () => new DiscordError(404, 10004, 'Unknown Guild');
export const unknownMessage = () => new DiscordError(404, 10008, 'Unknown Message');
export const unknownUser = () => new DiscordError(404, 10013, 'Unknown User');
export const unknownWebhook = () => new DiscordError(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new DiscordError(404, 10062, 'Unknown interaction');
export const unknownCommand = () => new DiscordError(404, 10063, 'Unknown application command');
export const tooLarge = () => new DiscordError(413, 40005, 'Request entity too large');
export const alreadyAcknowledged = () =>
  new DiscordError(400, 40060, 'Interaction has already been acknowledged.');
export const missingAccess = () => new DiscordError(403, 50001, 'Missing Access');
export const emptyMessage = () => new DiscordError(400, 50006, 'Cannot send an empty message');
export const invalidWebhookToken = () => new DiscordError(401, 50027, 'Invalid Webhook Token');
export const notJson = () => new DiscordError(400, 50109, 'The request body contains invalid JSON.');
export const tooManyFollowUps = () =>
  new DiscordError(
    400,
    40094,
    'The maximum number of follow-up messages for this interaction has been reached',
  );

/** Throws Discord's "Invalid Form Body" when there is anything to say. */
export function refuseForm(errors: readonly FormError[]): void {
  if (errors.length > 0) throw new DiscordError(400, 50035, 'Invalid Form Body', errors);
}

interface ErrorTree {
  [key: string]: ErrorTree | Omit<FormError, 'path'>[];
}

/** Form errors nested by their paths, as Discord nests them: `{ data: { content: { _errors: [...] } } }`. */
function errorTree(errors: readonly FormError[]): ErrorTree {
  const tree = emptyTree();
  for (const { path, code, message } of errors) {
    let node = tree;
    for (const key of path) {
      const next = node[key];
      if (next === undefined || Array.isArray(next)) node = node[key] = emptyTree();
      else node = next;
    }
    const here = node._errors;
    if (Array.isArray(here)) here.push({ code, message });
    else node._errors = [{ code, message }];
  }
  return tree;
}

/** Without a prototype: its keys come from outside. */
function emptyTree(): ErrorTree {
  return Object.create(null);
}
