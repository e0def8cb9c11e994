import { formats } from './formats.js';
import { tables } from './tables.js';

const words = {
  title: {
    ar: 'بيانات الحكومة المنفتحة: الخطط والالتزامات والمقترحات',
    fr: 'Données du gouvernement ouvert : plans, engagements et propositions',
    en: 'Open-government data: plans, commitments and proposals',
  },
  description: {
    ar: 'كل ما تنشره إلتزام، جدولا جدولا، مع وصف كل عمود.',
    fr: 'Tout ce qu’Iltizam publie, table par table, avec la description de chaque colonne.',
    en: 'All that Iltizam publishes, table by table, with a description of every column.',
  },
};

const localized = (text: Record<string, string>) =>
  Object.entries(text).map(([language, value]) => ({ '@language': language, '@value': value }));

/** What there is to be had, in the vocabulary catalogues of open data harvest: DCAT 3. */
export function catalogue(origin: string, modified: string): Record<string, unknown> {
  const licence = 'https://opendatacommons.org/licenses/odbl/1-0/';
  const access = (path: string) => `${origin}${path}`;
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': access('/catalog.jsonld'),
    '@type': 'dcat:Catalog',
    'dct:title': localized(words.title),
    'dct:description': localized(words.description),
    'dct:license': { '@id': licence },
    'dct:language': ['ar', 'fr', 'en'],
    'foaf:homepage': { '@id': access('/') },
    'dcat:service': {
      '@id': access('/graphql'),
      '@type': 'dcat:DataService',
      'dct:title': 'GraphQL',
      'dcat:endpointURL': { '@id': access('/graphql') },
      'dcat:endpointDescription': { '@id': access('/graphql/schema.graphql') },
    },
    'dcat:dataset': tables.map(({ name, about }) => ({
      '@id': access(`/data/${name}`),
      '@type': 'dcat:Dataset',
      'dct:identifier': name,
      'dct:title': name,
      'dct:description': about,
      'dct:license': { '@id': licence },
      'dct:publisher': {
        '@type': 'foaf:Agent',
        'foaf:name': 'Iltizam',
        'foaf:homepage': { '@id': access('/') },
      },
      'dct:accrualPeriodicity': {
        '@id': 'http://publications.europa.eu/resource/authority/frequency/UPDATE_CONT',
      },
      'dct:modified': { '@type': 'xsd:dateTime', '@value': modified },
      'dct:conformsTo': { '@id': access('/data/datapackage.json') },
      'dcat:distribution': Object.entries(formats).map(([extension, { mediaType }]) => ({
        '@id': access(`/data/${name}.${extension}`),
        '@type': 'dcat:Distribution',
        'dcat:downloadURL': { '@id': access(`/data/${name}.${extension}`) },
        'dcat:mediaType': mediaType.split(';')[0],
        'dct:license': { '@id': licence },
      })),
    })),
  };
}
