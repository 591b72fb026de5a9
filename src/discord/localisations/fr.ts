import type { Localisation } from './localisation.js';

export const french: Localisation = {
  ask: {
    name: 'demander',
    description: 'Poser une question aux articles ; ils répondent par des passages exacts.',
    options: {
      question: { name: 'question', description: 'Ce que vous voulez savoir' },
      article: { name: 'article', description: 'N’interroger qu’un seul article' },
      private: { name: 'privé', description: 'Ne montrer la réponse qu’à vous' },
    },
  },
  quote: {
    name: 'citation',
    description: 'Ce qu’une personne a dit, tel qu’imprimé, et ce que d’autres ont dit d’elle.',
    options: {
      who: { name: 'qui', description: 'Un nom de famille, un nom complet ou une fonction' },
      about: { name: 'sujet', description: 'Seulement les citations qui contiennent ces mots' },
      private: { name: 'privé', description: 'Ne montrer la réponse qu’à vous' },
    },
  },
  verify: {
    name: 'vérifier',
    description: 'Vérifier si une citation figure mot pour mot dans les articles.',
    options: {
      quote: { name: 'citation', description: 'La citation à vérifier, avec ou sans guillemets' },
      private: { name: 'privé', description: 'Ne montrer la réponse qu’à vous' },
    },
  },
  summary: {
    name: 'résumé',
    description: 'Résumer un article, un sujet ou tout, par leurs propres phrases.',
    options: {
      article: { name: 'article', description: 'L’article à résumer ; tous sans cette option' },
      topic: { name: 'sujet', description: 'Une personne ou des mots dont il doit être question' },
      sentences: { name: 'phrases', description: 'Combien de phrases, de 1 à 10' },
      private: { name: 'privé', description: 'Ne montrer la réponse qu’à vous' },
    },
  },
  sources: {
    name: 'sources',
    description: 'Lister les articles d’où viennent les réponses, ou en lire un.',
    options: {
      article: { name: 'article', description: 'L’article à lire ; tous les lister sans cette option' },
    },
  },
  help: {
    name: 'aide',
    description: 'Ce que le bot sait faire, ses articles, et trois questions à essayer.',
    options: {},
  },
  'Check against the coverage': { name: 'Comparer aux articles', options: {} },
};
