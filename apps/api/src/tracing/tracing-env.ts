import { z } from 'zod';

/** Settings of traces, by the names OpenTelemetry gives them; where to, headers and certificates the exporter reads itself. */
export const tracingSettings = {
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url('must be an address such as http://collector.example:4318').optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z
    .url('must be an address such as http://collector.example:4318/v1/traces')
    .optional(),
  OTEL_SDK_DISABLED: z.string().optional(),
  OTEL_TRACES_EXPORTER: z.enum(['otlp', 'none'], 'must be otlp or none').default('otlp'),
  /** The share of requests that is traced. */
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
};

type Settings = z.infer<z.ZodObject<typeof tracingSettings>>;

/** Null where no traces are sent; else of how many requests, 1 being all. */
export type TracingEnv = { share: number } | null;

export function tracingOf(settings: Settings): TracingEnv {
  const to = settings.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? settings.OTEL_EXPORTER_OTLP_ENDPOINT;
  const off =
    settings.OTEL_SDK_DISABLED?.toLowerCase() === 'true' || settings.OTEL_TRACES_EXPORTER === 'none';
  return to === undefined || off ? null : { share: settings.OTEL_TRACES_SAMPLER_ARG };
}
