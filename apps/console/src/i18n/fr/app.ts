export const app = {
  name: 'Iltizam',
  tagline:
    "Le plan d'action national pour un gouvernement ouvert, de la première proposition au dernier résultat",
  demo: 'Démonstration : n’y saisissez aucune donnée réelle ou personnelle.',
  backHome: "Retour à l'accueil",
  menu: { label: 'Menu principal' },
  language: {
    label: "Langue de l'interface",
    change: "Langue de l'interface : {{current}}. Changer de langue",
  },
  version: {
    reload: 'Recharger',
    newer:
      'Une nouvelle version de la console est en service. Terminez et enregistrez votre saisie, puis rechargez la page.',
    lost: 'Cette partie n’a pas pu être chargée : le réseau est coupé, ou une nouvelle version de la console est en service. Votre saisie reste dans la page : enregistrez-la, puis rechargez.',
  },
  session: {
    title: 'Êtes-vous toujours là ?',
    text_one:
      'Votre session prendra fin dans {{count}} minute faute d’activité. Votre saisie reste dans la page ; choisissez « Continuer » pour rester.',
    text_many:
      'Votre session prendra fin dans {{count}} de minutes faute d’activité. Votre saisie reste dans la page ; choisissez « Continuer » pour rester.',
    text_other:
      'Votre session prendra fin dans {{count}} minutes faute d’activité. Votre saisie reste dans la page ; choisissez « Continuer » pour rester.',
    extend: 'Continuer',
  },
};

const wait = 'Trop de tentatives. Aucun compte n’a été ouvert ; réessayez dans';

export const signIn = {
  title: 'Connexion',
  refusals: {
    SIGN_IN_FAILED: 'Adresse e-mail ou mot de passe incorrect. Vérifiez-les et réessayez.',
    RATE_LIMITED_one: `${wait} {{count}} minute.`,
    RATE_LIMITED_many: `${wait} {{count}} de minutes.`,
    RATE_LIMITED_other: `${wait} {{count}} minutes.`,
    UNREACHABLE: 'Le serveur ne répond pas. Vérifiez le réseau puis réessayez.',
  },
  demo: {
    hint: 'Comptes de démonstration, un par fonction. Le mot de passe est le même pour tous : il est affiché dans le terminal qui a lancé le serveur.',
    secretariat: 'Secrétariat du comité',
    civilMember: 'Membre, collège société civile',
    publicMember: 'Membre, collège administration',
    officer: 'Référent d’une institution',
    administrator: 'Administration de la plateforme',
  },
};

export const finder = {
  title: 'Tout rechercher, et commandes',
  field: 'Mots d’une fiche, référence, page ou commande',
  looking: 'Recherche…',
  nothing: 'Rien avec ces mots.',
  kinds: { pages: 'Pages', actions: 'Commandes' },
  language: 'Changer la langue : {{language}}',
  keysOn: 'Activer les touches simples',
  keysOff: 'Désactiver les touches simples',
};

export const list = {
  all: 'Tout',
  several_one: '{{count}} valeur',
  several_many: '{{count}} de valeurs',
  several_other: '{{count}} valeurs',
  empty: 'Rien ici pour le moment',
  filters: 'Filtres',
  noMatch: 'Aucun résultat',
  noMatchHint: 'Rien ne correspond aux filtres actuels. Élargissez la recherche ou supprimez les filtres.',
};

export const forms = {
  unreadableDay: 'Cette date n’est pas comprise. Écrivez 2026, 12/2026 ou 31/12/2026.',
  atLeast: '{{length}} caractères sur {{minimum}} au moins',
  atMost: '{{length}} caractères sur {{maximum}} au plus',
  otherLanguages: 'Ajouter le texte dans une autre langue : {{languages}}',
  removeItem: 'Retirer {{item}}',
  leaving: 'Ce que vous avez écrit n’est pas enregistré',
  stay: 'Rester',
  leave: 'Quitter sans enregistrer',
};

export const texts = {
  unknown: 'inconnu',
  fallback: 'Pas encore disponible dans cette langue ; texte affiché dans sa langue : {{language}}.',
  missing: '(manque)',
  readIn: 'Langue de lecture du texte',
  period: 'de {{from}} à {{to}}',
  days: '{{from}} – {{to}}',
  from: 'à partir de {{from}}',
  until: 'jusqu’à {{to}}',
};

export const conflict = {
  title: 'Quelqu’un a modifié cet élément avant vous',
  kept: 'Rien n’a été écrit et votre saisie est conservée ici. Prenez connaissance du changement, puis décidez.',
  choose:
    'Vous avez tous deux modifié les champs ci-dessous. Choisissez pour chacun le texte à garder ; les autres changements sont déjà réunis.',
  seen: 'Ce que vous avez lu :',
  now: 'Maintenant :',
  goOn: 'J’ai lu le changement, je continue',
  nothing: 'Rien de ce qui s’écrit ici n’a changé.',
  keepMine: 'Garder ce que j’ai écrit',
  takeTheirs: 'Prendre ce que l’autre a enregistré',
  mine: 'Mon texte',
  theirs: 'Le texte enregistré',
  merged: 'Un texte qui réunit les deux',
  changedBy: 'Modifié par',
  somebody: "quelqu'un d'autre",
  undecided: 'Choisissez un texte pour chaque champ.',
};
