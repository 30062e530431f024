package org.twohats.scoring;

/** The gates with few people: the bounds give way by three standard errors. */
class AcceptanceTests extends AcceptanceGates {

    AcceptanceTests() {
        super(new Simulation(10, 500), 3);
    }
}
