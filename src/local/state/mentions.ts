import { AllowedMentionsTypes, type APIAllowedMentions } from 'discord-api-types/v10';

/** Whom a message pings. */
export interface Pings {
  readonly everyone: boolean;
  readonly roles: string[];
  readonly users: string[];
}

/**
 * Whom a text pings: https://docs.discord.com/developers/resources/message#allowed-mentions-object
 * @param text all that the message shows, embeds left out (they ping nobody)
 * @param allowed what its sender allows; without it, users only, as for an interaction's answer
 */
export function pings(text: string, allowed: APIAllowedMentions | null | undefined): Pings {
  const parse = allowed == null ? [AllowedMentionsTypes.User] : (allowed.parse ?? []);
  const named = (pattern: RegExp, type: AllowedMentionsTypes, list: readonly string[] = []) => {
    const ids = new Set([...text.matchAll(pattern)].flatMap(([, id]) => (id === undefined ? [] : [id])));
    return [...ids].filter((id) => parse.includes(type) || list.includes(id));
  };
  return {
    everyone: parse.includes(AllowedMentionsTypes.Everyone) && /@everyone|@here/.test(text),
    roles: named(/<@&(\d{1,20})>/g, AllowedMentionsTypes.Role, allowed?.roles),
    users: named(/<@!?(\d{1,20})>/g, AllowedMentionsTypes.User, allowed?.users),
  };
}
