import type { Localisation } from './localisation.js';

export const spanish: Localisation = {
  ask: {
    name: 'preguntar',
    description: 'Preguntar a los artículos; responden con pasajes exactos.',
    options: {
      question: { name: 'pregunta', description: 'Lo que quieres saber' },
      article: { name: 'artículo', description: 'Preguntar a un solo artículo' },
      private: { name: 'privado', description: 'Mostrar la respuesta solo a ti' },
    },
  },
  quote: {
    name: 'cita',
    description: 'Lo que dijo una persona, tal como se imprimió, y lo que otros dijeron de ella.',
    options: {
      who: { name: 'quién', description: 'Un apellido, un nombre completo o un cargo' },
      about: { name: 'sobre', description: 'Solo citas que contengan estas palabras' },
      private: { name: 'privado', description: 'Mostrar la respuesta solo a ti' },
    },
  },
  verify: {
    name: 'verificar',
    description: 'Comprobar si una cita está en los artículos, palabra por palabra.',
    options: {
      quote: { name: 'cita', description: 'La cita que comprobar, con o sin comillas' },
      private: { name: 'privado', description: 'Mostrar la respuesta solo a ti' },
    },
  },
  summary: {
    name: 'resumen',
    description: 'Resumir un artículo, un tema o todo con sus propias frases.',
    options: {
      article: { name: 'artículo', description: 'El artículo que resumir; todos si se omite' },
      topic: { name: 'tema', description: 'Una persona o palabras de las que debe tratar' },
      sentences: { name: 'frases', description: 'Cuántas frases, de 1 a 10' },
      private: { name: 'privado', description: 'Mostrar la respuesta solo a ti' },
    },
  },
  sources: {
    name: 'fuentes',
    description: 'Listar los artículos de los que salen las respuestas, o leer uno.',
    options: {
      article: { name: 'artículo', description: 'El artículo que leer; listarlos todos si se omite' },
    },
  },
  help: {
    name: 'ayuda',
    description: 'Qué sabe hacer el bot, qué artículos tiene y tres preguntas para probar.',
    options: {},
  },
  'Check against the coverage': { name: 'Comparar con los artículos', options: {} },
};
