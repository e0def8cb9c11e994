// type-graphql's decorators read metadata; the api's own entry imports it first as well.
import 'reflect-metadata';
