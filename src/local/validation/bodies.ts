import type {
  APIAllowedMentions,
  APIApplicationCommandOption,
  APIEmbed,
  APIMessageTopLevelComponent,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  LocalizationMap,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { $ZodIssue } from 'zod/v4/core';
import { type FormError, notJson, refuseForm } from '../errors.js';

/** What is read of the body that makes or edits a message. */
export interface MessageBody {
  content?: string | null;
  embeds?: APIEmbed[] | null;
  components?: APIMessageTopLevelComponent[] | null;
  flags?: number | null;
  allowed_mentions?: APIAllowedMentions | null;
  tts?: boolean | null;
}

/** What is read of the body that registers a command. */
export interface CommandBody {
  type?: ApplicationCommandType | null;
  name: string;
  name_localizations?: LocalizationMap | null;
  description?: string | null;
  description_localizations?: LocalizationMap | null;
  options?: APIApplicationCommandOption[] | null;
  default_member_permissions?: string | number | null;
  contexts?: InteractionContextType[] | null;
  integration_types?: ApplicationIntegrationType[] | null;
  nsfw?: boolean | null;
}

/** What is read of the body that answers an autocompletion. */
export interface ChoicesBody {
  choices?: ({ name: string; value: string | number } | null)[] | null;
}

/** A schema of Discord's specification or of our own. */
interface Schema<T> {
  safeParse(
    value: unknown,
    options: { reportInput: boolean },
  ): { success: true; data: T } | { success: false; error: { issues: readonly $ZodIssue[] } };
}

/**
 * A body as its schema reads it.
 * @param path where in the request's body the value stands, for the error
 * @throws DiscordError 50035 naming each place that is wrong
 */
export function parseBody<T>(schema: Schema<T>, value: unknown, path: FormError['path'] = []): T {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (!parsed.success) {
    refuseForm(parsed.error.issues.flatMap((issue) => formErrors(issue, path)));
    throw notJson();
  }
  return parsed.data;
}

const typeIssue = (issue: $ZodIssue) => issue.path.length === 1 && issue.path[0] === 'type';

/** The errors of a zod issue in Discord's words; of a union, those of the branch that the value's `type` names. */
function formErrors(issue: $ZodIssue, above: FormError['path']): FormError[] {
  const path = [...above, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  if (issue.code === 'invalid_union') {
    const branch = issue.errors.find((issues) => !issues.some(typeIssue));
    if (branch !== undefined) return branch.flatMap((inner) => formErrors(inner, path));
    const known = issue.errors.length > 0;
    return [
      {
        path: known ? [...path, 'type'] : path,
        code: 'UNION_TYPE_CHOICES',
        message: 'Value is not one of the allowed types.',
      },
    ];
  }
  return [{ path, ...wording(issue) }];
}

function wording(issue: $ZodIssue): Omit<FormError, 'path'> {
  const isLong = 'origin' in issue && (issue.origin === 'string' || issue.origin === 'array');
  if (issue.code === 'too_big')
    return isLong
      ? { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` }
      : { code: 'NUMBER_TYPE_MAX', message: `Must be less than or equal to ${issue.maximum}.` };
  if (issue.code === 'too_small')
    return isLong
      ? { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be at least ${issue.minimum} in length.` }
      : { code: 'NUMBER_TYPE_MIN', message: `Must be greater than or equal to ${issue.minimum}.` };
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value') {
    if (issue.input === undefined) return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
    return issue.code === 'invalid_type'
      ? { code: 'BASE_TYPE_BAD_TYPE', message: `Must be of type ${issue.expected}.` }
      : { code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${issue.values.join(', ')}}.` };
  }
  return { code: 'BASE_TYPE_INVALID', message: issue.message };
}

/** A JSON object of any shape: what every body must at least be. */
export const anyObject = z.record(z.string(), z.unknown());
