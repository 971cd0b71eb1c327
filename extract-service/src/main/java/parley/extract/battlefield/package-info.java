// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors

/** A read report comes in; who did what where, and on whose word, leaves. */
package parley.extract.battlefield;
