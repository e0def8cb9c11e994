import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { addIndicator, AddIndicatorInput } from './add-indicator.command.js';
import { addMeasurement, AddMeasurementInput } from './add-measurement.command.js';
import { CommitmentPayload, IndicatorPayload } from './commitment.payloads.js';
import { correctMeasurement, CorrectMeasurementInput } from './correct-measurement.command.js';
import { removeIndicator, RemoveIndicatorInput } from './remove-indicator.command.js';
import { updateIndicator, UpdateIndicatorInput } from './update-indicator.command.js';

@Resolver()
export class IndicatorMutationsResolver {
  @Mutation(() => IndicatorPayload, { description: 'Adds a value to the series of an indicator.' })
  addMeasurement(
    @Ctx() context: Context,
    @Arg('input', () => AddMeasurementInput, { description: 'The value.' }) input: AddMeasurementInput,
  ): Promise<IndicatorPayload> {
    return addMeasurement(context, input);
  }

  @Mutation(() => IndicatorPayload, {
    description:
      'Sets a value right: a new one stands in its place, the former stays visible with the reason.',
  })
  correctMeasurement(
    @Ctx() context: Context,
    @Arg('input', () => CorrectMeasurementInput, { description: 'The correction.' })
    input: CorrectMeasurementInput,
  ): Promise<IndicatorPayload> {
    return correctMeasurement(context, input);
  }

  @Mutation(() => IndicatorPayload, {
    description: 'Adds an indicator to a card that is being written.',
  })
  addIndicator(
    @Ctx() context: Context,
    @Arg('input', () => AddIndicatorInput, { description: 'The indicator.' }) input: AddIndicatorInput,
  ): Promise<IndicatorPayload> {
    return addIndicator(context, input);
  }

  @Mutation(() => IndicatorPayload, {
    description:
      'Changes an indicator of a card that is being written; from adoption on, says what the card left unsaid.',
  })
  updateIndicator(
    @Ctx() context: Context,
    @Arg('input', () => UpdateIndicatorInput, { description: 'What changes.' }) input: UpdateIndicatorInput,
  ): Promise<IndicatorPayload> {
    return updateIndicator(context, input);
  }

  @Mutation(() => CommitmentPayload, {
    description: 'Takes an indicator nothing was measured of from a card that is being written.',
  })
  removeIndicator(
    @Ctx() context: Context,
    @Arg('input', () => RemoveIndicatorInput, { description: 'Which one.' }) input: RemoveIndicatorInput,
  ): Promise<CommitmentPayload> {
    return removeIndicator(context, input);
  }
}
