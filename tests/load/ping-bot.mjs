import process from 'node:process';
import { Client, Events, GatewayIntentBits } from 'discord.js';

/** The least that a bot can do: what it takes is the cost of discord.js and of the machine. */
const { DISCORD_TOKEN: token, DISCORD_API: api } = process.env;
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
client.on(Events.InteractionCreate, (interaction) => void interaction.reply('pong'));
const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
await client.login(token);
await ready;
await client.application.commands.set([{ name: 'ping', description: 'Ping' }]);
process.stdout.write('Connected to Discord\n');
