/** What is wrong with settings beside each other, whether or not each is right by itself. */
export function together(
  given: Readonly<Record<string, string | undefined>>,
): [name: string, fault: string][] {
  const faults: [string, string][] = [];
  const unless = (holds: unknown, name: string, fault: string): void => {
    if (!holds) faults.push([name, fault]);
  };
  const { HOST, ORIGIN } = given;
  unless(
    !given['DATABASE_REPLICA_URLS'] || given['DATABASE_URL'],
    'DATABASE_REPLICA_URLS',
    'needs DATABASE_URL, the primary they follow',
  );
  unless(
    !given['DATABASE_OWNER_URL'] || given['DATABASE_URL'],
    'DATABASE_OWNER_URL',
    'needs DATABASE_URL, the role the server works as',
  );
  unless(
    !given['BACKUP_DIR'] || given['BACKUP_RECIPIENT'],
    'BACKUP_RECIPIENT',
    'must be set where BACKUP_DIR is: backups are encrypted for it',
  );
  unless(
    !given['METRICS_PORT'] ||
      given['METRICS_PORT'] === '0' ||
      given['METRICS_PORT'] !== (given['PORT'] ?? '4000'),
    'METRICS_PORT',
    'must be another port than PORT: figures are not for the public',
  );
  const oidc = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'].filter((name) => given[name]);
  unless(
    oidc.length === 0 || oidc.length === 3,
    'OIDC_ISSUER',
    'is set together with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, or none of them is',
  );
  if (given['ILTIZAM_MODE'] !== 'production') {
    unless(
      !HOST || ['127.0.0.1', '::1', 'localhost'].includes(HOST),
      'HOST',
      'must be this machine in demo mode (demo accounts exist); set ILTIZAM_MODE=production',
    );
    return faults;
  }
  unless(ORIGIN, 'ORIGIN', 'must be set in production mode');
  unless(!ORIGIN || ORIGIN.startsWith('https://'), 'ORIGIN', 'must be an https address in production mode');
  unless(
    !given['OIDC_ISSUER'] || given['OIDC_ISSUER'].startsWith('https://'),
    'OIDC_ISSUER',
    'must be an https address in production mode',
  );
  unless(
    given['SECRETS_KEY'],
    'SECRETS_KEY',
    'must be set in production mode: openssl rand -base64 32 makes one',
  );
  unless(!given['SMTP_URL'] || given['MAIL_FROM'], 'MAIL_FROM', 'must be set where SMTP_URL is');
  unless(!given['DEMO_PASSWORD'], 'DEMO_PASSWORD', 'must not be set in production mode');
  return faults;
}
