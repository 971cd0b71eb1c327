// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors

/** Events come in; positions, position changes and disputes leave, and HTTP answers. */
package parley.aggregate;
