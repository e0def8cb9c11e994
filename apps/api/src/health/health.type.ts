import {
  healthChecks,
  healthReasons,
  healthStates,
  type HealthCheck,
  type HealthReason,
  type HealthState,
} from '@iltizam/domain/system-health';
import { Float, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { StaffField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';

const HealthStateEnum = graphqlEnum('SystemState', healthStates, 'Whether somebody has to do something.', {
  OK: 'Nothing is to be done.',
  LOOK: 'Somebody should look at it this week.',
  ACT: 'Somebody has to act today.',
});

const HealthCheckEnum = graphqlEnum('SystemCheck', healthChecks, 'What is looked at.', {
  MAILS: 'Mails that are due are sent.',
  JOBS: 'What the product does by itself is done.',
  BACKUP: 'There is a copy of today.',
  DRILL: 'The copy was tried.',
  FILES: 'Every file a record names is there.',
  RECORDS: 'Counts and states agree with the records they speak of.',
  AUDIT: 'The audit log holds.',
  STORAGE: 'The disk has room.',
  SCANNER: 'Files are scanned for viruses.',
  PROVIDER: 'People can sign in through the identity provider.',
});

const HealthReasonEnum = graphqlEnum('SystemReason', healthReasons, 'What was found.', {
  MAILS_SENT: 'None waits that is due.',
  MAILS_UNREACHABLE: 'The mail server did not answer last; so many mails wait for it.',
  MAILS_LATE: 'One has been due for more than a quarter of an hour; to be acted on after two hours.',
  MAILS_GIVEN_UP: 'Some of the last seven days could not be sent and were given up.',
  JOBS_RUN: 'None failed last.',
  JOBS_FAIL: 'Some failed last, and are tried again; to be acted on after five failures.',
  JOBS_STAND: 'One has been due for an hour: no instance runs them.',
  BACKUP_MADE: 'The last one is of the last 26 hours.',
  BACKUP_NEVER: 'None was ever made.',
  BACKUP_OLD: 'The last one is older than 26 hours.',
  BACKUP_FAILED: 'The last attempt failed.',
  BACKUP_LACKS_FILES: 'Records name files that were not there to be copied.',
  DRILL_HELD: 'A backup was restored beside in the last 26 hours, and answered as the original.',
  DRILL_NEVER: 'None was ever restored.',
  DRILL_OLD:
    'None was tried in the last 26 hours: the drill of a night was missed; to be acted on after three days.',
  DRILL_FAILED: 'The last backup that was tried cannot be restored.',
  FILES_KEPT: 'Last night every one was there.',
  FILES_UNREACHABLE: 'The store of files did not answer last.',
  FILES_MISSING: 'Some are not there.',
  FILES_UNCHECKED: 'Nobody looked in the last two nights.',
  RECORDS_AGREE: 'Last night they agreed.',
  RECORDS_DISAGREE: 'Some do not.',
  RECORDS_UNCHECKED: 'Nobody looked in the last two nights.',
  AUDIT_WHOLE: 'It was walked through, and held.',
  AUDIT_BROKEN: 'It does not hold in some places.',
  AUDIT_UNCHECKED: 'Nobody walked through it in the last two nights.',
  STORAGE_FREE: 'A fifth of it is free, or more.',
  STORAGE_SHORT: 'Less than a fifth is free; to be acted on below a twentieth.',
  STORAGE_UNKNOWN: 'Nobody measured yet.',
  SCANNER_ANSWERS: 'The scanner answers, and no file waits.',
  SCANNER_SILENT:
    'The scanner did not answer last; so many files wait for more than ten minutes, unpublished.',
  SCANNER_LEAVES: 'Files have stayed unchecked for more than ten minutes.',
  SCANNER_NONE: 'None is set: files are looked at by their content alone.',
  SCANNER_UNKNOWN: 'Nobody asked yet whether one is set and answers.',
  PROVIDER_ANSWERS: 'It answered last.',
  PROVIDER_SILENT: 'It did not answer last: nobody signs in through it.',
  PROVIDER_NONE: 'None is set: people sign in with their password.',
  PROVIDER_UNKNOWN: 'Nobody asked yet whether one is set and answers.',
});

@ObjectType({ description: 'What one check found.' })
export class SystemFinding {
  @StaffField(() => HealthCheckEnum, { description: 'What was looked at.' })
  check!: HealthCheck;

  @StaffField(() => HealthStateEnum, { description: 'Whether somebody has to do something.' })
  state!: HealthState;

  @StaffField(() => HealthReasonEnum, { description: 'What was found.' })
  reason!: HealthReason;

  @StaffField(() => Float, {
    nullable: true,
    description:
      'How many, or for the disk how many percent are free; null where the reason speaks of no number.',
  })
  count!: number | null;
}

@ObjectType({ description: 'Something the product does by itself, on whichever instance finds it due.' })
export class JobState {
  @StaffField(() => String, { description: 'Its name in the code and in the log.' })
  name!: string;

  @StaffField(() => InstantScalar, {
    nullable: true,
    description: 'When it ran last, UTC; null before the first time.',
  })
  ranAt!: Date | null;

  @StaffField(() => InstantScalar, { description: 'When it runs next, UTC.' })
  runsAt!: Date;

  @StaffField(() => Int, { description: 'Failures in a row.' })
  failures!: number;

  @StaffField(() => String, {
    nullable: true,
    description: 'Why it failed last, as the program says it; null where it did not.',
  })
  failure!: string | null;
}

@ObjectType({ description: 'A copy of the database and its files that was made, or tried.' })
export class BackupState {
  @StaffField(() => InstantScalar, { description: 'The moment it is of, UTC.' })
  at!: Date;

  @StaffField(() => Float, { description: 'How long it took, in seconds.' })
  seconds!: number;

  @StaffField(() => String, { nullable: true, description: 'Its file; null where none was made.' })
  fileName!: string | null;

  @StaffField(() => Float, {
    nullable: true,
    description: 'Size of the file in bytes; null where none was made.',
  })
  bytes!: number | null;

  @StaffField(() => Float, { nullable: true, description: 'Rows of all tables; null where none was made.' })
  rows!: number | null;

  @StaffField(() => Int, { nullable: true, description: 'Files in it; null where none was made.' })
  files!: number | null;

  @StaffField(() => Int, {
    nullable: true,
    description: 'Files records name that were not there to be copied; null where none was made.',
  })
  missingFiles!: number | null;

  @StaffField(() => String, { nullable: true, description: 'Why none was made; null where one was.' })
  failure!: string | null;
}

@ObjectType({ description: 'A backup was restored beside, to see that it can be.' })
export class DrillState {
  @StaffField(() => InstantScalar, { description: 'When, UTC.' })
  at!: Date;

  @StaffField(() => Float, { description: 'How long it took, in seconds.' })
  seconds!: number;

  @StaffField(() => String, { description: 'The file of the backup.' })
  fileName!: string;

  @StaffField(() => String, { nullable: true, description: 'Why it cannot be restored; null where it can.' })
  failure!: string | null;
}

@ObjectType({ description: 'How the installation is, as far as it knows of itself.' })
export class SystemHealth {
  @StaffField(() => HealthStateEnum, { description: 'The worst of what was found.' })
  state!: HealthState;

  @StaffField(() => [SystemFinding], { description: 'One for each check, in a fixed order.' })
  findings!: SystemFinding[];

  @StaffField(() => [JobState], { description: 'What is done by itself, by name.' })
  jobs!: JobState[];

  @StaffField(() => [BackupState], { description: 'The last ten, the newest first.' })
  backups!: BackupState[];

  @StaffField(() => [DrillState], { description: 'The last ten, the newest first.' })
  drills!: DrillState[];

  @StaffField(() => Float, {
    nullable: true,
    description: 'Size of the database in bytes; null before it was measured.',
  })
  databaseBytes!: number | null;

  @StaffField(() => Float, {
    nullable: true,
    description: 'Bytes free on the disk of the data; null before it was measured.',
  })
  freeBytes!: number | null;
}
