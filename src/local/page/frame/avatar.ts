import type { APIUser } from 'discord-api-types/v10';
import { css, html, type TemplateResult } from 'lit';

/** The name that Discord shows of a user. */
export function displayName(user: APIUser): string {
  return user.global_name ?? user.username;
}

/** Discord gives who has no picture one of five colours, by the time their id was made. Here, bots have the first. */
function colour({ id, bot }: APIUser): string {
  return bot ? 'colour-0' : `colour-${(BigInt(id) >> 22n) % 5n}`;
}

/** A user's round picture; nothing for a screen reader, as the name always stands beside it. */
export function avatar(user: APIUser): TemplateResult {
  const [initial = '?'] = displayName(user);
  return html`<span class="avatar ${colour(user)}" aria-hidden="true">${initial.toUpperCase()}</span>`;
}

/** The look of `avatar()`; its size is `--size`. */
export const avatarStyles = css`
  .avatar {
    display: inline-flex; align-items: center; justify-content: center; flex: none;
    width: var(--size, 40px); height: var(--size, 40px); border-radius: 50%;
    color: #fff; font-size: calc(var(--size, 40px) * 0.45); font-weight: 600; line-height: 1; user-select: none;
  }
  .colour-0 { background: #5865f2; }
  .colour-1 { background: #5d6068; }
  .colour-2 { background: #1f7a45; }
  .colour-3 { background: #a8590a; }
  .colour-4 { background: #c42f3a; }
`;
