package nl.noaberwerk.handout;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One delivery at its place in the stack; never changed. */
@Entity
@Table(name = "handout_line")
public class HandoutLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "handout_line_id_seq")
    @SequenceGenerator(name = "handout_line_id_seq", sequenceName = "handout_line_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "handout_id")
    private long handoutId;

    private int place;

    @Embedded
    private Delivery delivery;

    protected HandoutLine() {}

    public HandoutLine(long handoutId, int place, Delivery delivery) {
        this.handoutId = handoutId;
        this.place = place;
        this.delivery = delivery;
    }

    public Long getId() {
        return id;
    }

    /** In the stack, from 1. */
    public int getPlace() {
        return place;
    }

    public Delivery getDelivery() {
        return delivery;
    }
}
