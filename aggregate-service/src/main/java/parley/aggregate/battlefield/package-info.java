/** Battlefield reports of a place go in; what each side and each observer says of it comes out. */
package parley.aggregate.battlefield;
