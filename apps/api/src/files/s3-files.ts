import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { Readable } from 'node:stream';
import type { AskedStore } from './file-store.js';

/** Its client would wait for ever. */
const CONNECT_MS = 3_000;
/** Without a byte in either direction. */
const SILENT_MS = 30_000;

/** `https://KEY:SECRET@storage.example/BUCKET?region=REGION` */
export class S3Files implements AskedStore {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(address: string) {
    const url = new URL(address);
    this.bucket = url.pathname.slice(1);
    this.client = new S3Client({
      endpoint: url.origin,
      region: url.searchParams.get('region') ?? 'us-east-1',
      forcePathStyle: true,
      credentials: {
        accessKeyId: decodeURIComponent(url.username),
        secretAccessKey: decodeURIComponent(url.password),
      },
      // Storage other than Amazon's often lacks the newer checksums; ours is in the database.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      maxAttempts: 2,
      requestHandler: { connectionTimeout: CONNECT_MS, socketTimeout: SILENT_MS },
    });
  }

  /** Fails where the bucket cannot be reached. */
  async ask(): Promise<void> {
    await this.client.send(new HeadBucketCommand({ Bucket: this.bucket }));
  }

  async put(key: string, bytes: Readable, length: number): Promise<void> {
    // The client would wait for ever for bytes that stop coming.
    const cut = new AbortController();
    bytes.once('error', (error) => cut.abort(error));
    await this.client.send(
      new PutObjectCommand({ Bucket: this.bucket, Key: key, Body: bytes, ContentLength: length }),
      { abortSignal: cut.signal },
    );
  }

  async read(key: string): Promise<Readable> {
    const { Body } = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: key }));
    return Body as Readable;
  }

  async remove(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: key }));
  }

  async *olderThan(before: Date): AsyncIterable<string> {
    for await (const page of paginateListObjectsV2({ client: this.client }, { Bucket: this.bucket }))
      for (const { Key, LastModified } of page.Contents ?? [])
        if (Key !== undefined && LastModified !== undefined && LastModified < before) yield Key;
  }
}
