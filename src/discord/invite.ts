/** The address at which a server's owner adds the bot, with just the scope that it needs. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'applications.commands bot',
    permissions: '0',
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}
