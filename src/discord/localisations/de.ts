import type { Localisation } from './localisation.js';

export const german: Localisation = {
  ask: {
    name: 'fragen',
    description: 'Der Berichterstattung eine Frage stellen; sie antwortet mit genauen Textstellen.',
    options: {
      question: { name: 'frage', description: 'Was du wissen möchtest' },
      article: { name: 'artikel', description: 'Nur einen Artikel befragen' },
      private: { name: 'privat', description: 'Die Antwort nur dir zeigen' },
    },
  },
  quote: {
    name: 'zitat',
    description: 'Was jemand gesagt hat, wie gedruckt, und was andere darüber sagten.',
    options: {
      who: { name: 'wer', description: 'Nachname, voller Name oder Rolle' },
      about: { name: 'zu', description: 'Nur Zitate mit diesen Wörtern' },
      private: { name: 'privat', description: 'Die Antwort nur dir zeigen' },
    },
  },
  verify: {
    name: 'prüfen',
    description: 'Prüfen, ob ein Zitat Wort für Wort in der Berichterstattung steht.',
    options: {
      quote: { name: 'zitat', description: 'Das zu prüfende Zitat, mit oder ohne Anführungszeichen' },
      private: { name: 'privat', description: 'Die Antwort nur dir zeigen' },
    },
  },
  summary: {
    name: 'zusammenfassung',
    description: 'Einen Artikel, ein Thema oder alles in eigenen Sätzen zusammenfassen.',
    options: {
      article: { name: 'artikel', description: 'Der Artikel; ohne Angabe alle' },
      topic: { name: 'thema', description: 'Eine Person oder Wörter, um die es gehen soll' },
      sentences: { name: 'sätze', description: 'Wie viele Sätze, 1 bis 10' },
      private: { name: 'privat', description: 'Die Antwort nur dir zeigen' },
    },
  },
  sources: {
    name: 'quellen',
    description: 'Die Artikel auflisten, aus denen die Antworten stammen, oder einen lesen.',
    options: {
      article: { name: 'artikel', description: 'Der Artikel zum Lesen; ohne Angabe alle auflisten' },
    },
  },
  help: {
    name: 'hilfe',
    description: 'Was der Bot kann, was er an Artikeln hat, und drei Fragen zum Ausprobieren.',
    options: {},
  },
  'Check against the coverage': { name: 'Mit den Artikeln abgleichen', options: {} },
};
