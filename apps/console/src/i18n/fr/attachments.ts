/** Files that go with proposals. */
export const attachments = {
  title: 'Fichiers joints',
  of: 'De la proposition',
  none: 'Aucun fichier.',
  ofGroup: 'Fichiers des propositions qui la suivent',
  add: 'Ajouter un fichier',
  published:
    'Le fichier est publié avec la proposition : son nom et son contenu, sans le nom de ses auteurs ni signature électronique. Trois fichiers au plus, de 5 Mo chacun.',
  titleField: 'Que montre ce fichier ? (facultatif)',
  remove: 'Retirer le fichier',
  removeHint: 'Rien du fichier n’est conservé ; le retrait figure au journal d’audit.',
  removed: 'Le fichier est retiré.',
};
